// Who said what, word for word, and in which document does it stand?
MATCH (who:Agent)<-[:SUBJECT]-(c:Claim {relation: 'said'})-[:OBJECT]->(words:Statement)
WHERE c.polarity = 'affirmed' AND c.modality = 'actual' AND c.status IN ['reported', 'confirmed', 'found']
MATCH (c)-[:EVIDENCE]->(:Passage)-[:IN]->(d:Source)
RETURN DISTINCT who.name AS who, words.name AS words, d.title AS document
ORDER BY who, words, document
