"""The vocabulary for the Semantic Web: OWL, SHACL and a JSON-LD context, built from the classes."""
