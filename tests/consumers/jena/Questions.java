import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;

/** Reads the file of its first argument, and writes beside each query that follows its answer, in SPARQL's JSON. */
public class Questions {
  public static void main(String[] arguments) throws Exception {
    Model model = RDFDataMgr.loadModel(arguments[0]);
    for (int number = 2; number < arguments.length; number++) {
      Path query = Path.of(arguments[number]);
      Path answer = Path.of(arguments[1], query.getFileName() + ".json");
      try (QueryExecution asked = QueryExecutionFactory.create(Files.readString(query), model)) {
        ResultSetFormatter.outputAsJSON(Files.newOutputStream(answer), asked.execSelect());
      }
    }
  }
}
