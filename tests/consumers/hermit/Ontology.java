import java.io.File;
import java.io.OutputStream;
import java.io.PrintStream;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.semanticweb.owlapi.profiles.Profiles;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/**
 * Reads each argument, files joined by `+`, as one ontology, and prints a line for it: the profiles that it is in, whether
 * it is consistent, and how many of its classes can have no member.
 */
public class Ontology {
  public static void main(String[] arguments) throws Exception {
    for (String argument : arguments) {
      System.out.println(line(argument.split("\\+")));
    }
  }

  static String line(String[] files) {
    try {
      OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
      OWLOntology all = manager.createOntology();
      for (String file : files) {
        OWLOntology one = OWLManager.createOWLOntologyManager().loadOntologyFromOntologyDocument(new File(file));
        manager.addAxioms(all, one.axioms());
      }
      int dl = Profiles.OWL2_DL.checkOntology(all).getViolations().size();
      int rl = Profiles.OWL2_RL.checkOntology(all).getViolations().size();
      for (Object fault : Profiles.OWL2_DL.checkOntology(all).getViolations()) System.err.println("DL: " + fault);
      for (Object fault : Profiles.OWL2_RL.checkOntology(all).getViolations()) System.err.println("RL: " + fault);
      return "dl=" + dl + " rl=" + rl + " " + reason(all);
    } catch (Exception error) {
      return "error=" + error.getClass().getSimpleName();
    }
  }

  static String reason(OWLOntology ontology) {
    Configuration configuration = new Configuration();
    configuration.ignoreUnsupportedDatatypes = true; // days: OWL 2 has no datatype for them
    OWLReasoner reasoner = new ReasonerFactory().createReasoner(ontology, configuration);
    if (!reasoner.isConsistent()) {
      return "consistent=false";
    }
    return "consistent=true empty=" + reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom().size();
  }
}
