import java.io.File;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.RioTurtleDocumentFormat;
import org.semanticweb.owlapi.io.FileDocumentSource;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.profiles.Profiles;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/**
 * Prints a line for each file: how often it leaves the profiles DL and RL, whether it is consistent, how many of its classes
 * can have no member, and of how many individuals it speaks.
 */
public class Ontology {
  public static void main(String[] files) {
    for (String file : files) {
      try {
        // Named, because OWL API takes a file that is no Turtle for some other format, and finds nothing wrong with it.
        FileDocumentSource turtle = new FileDocumentSource(new File(file), new RioTurtleDocumentFormat());
        OWLOntology read = OWLManager.createOWLOntologyManager().loadOntologyFromOntologyDocument(turtle);
        System.out.println(profiles(read) + " " + reasoned(read) + " things=" + read.individualsInSignature().count());
      } catch (Exception error) {
        System.out.println("error=" + error.getClass().getSimpleName());
      }
    }
  }

  static String profiles(OWLOntology ontology) {
    int full = Profiles.OWL2_DL.checkOntology(ontology).getViolations().size();
    int rules = Profiles.OWL2_RL.checkOntology(ontology).getViolations().size();
    return "dl=" + full + " rl=" + rules;
  }

  static String reasoned(OWLOntology ontology) {
    Configuration configuration = new Configuration();
    configuration.ignoreUnsupportedDatatypes = true; // days and EDTF: OWL 2 has no datatype for them
    OWLReasoner reasoner = new ReasonerFactory().createReasoner(ontology, configuration);
    if (!reasoner.isConsistent()) {
      return "consistent=false";
    }
    return "consistent=true empty=" + reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom().size();
  }
}
