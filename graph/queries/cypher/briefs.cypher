// Who filed briefs, in which lawsuits, and on which side?
MATCH (paper:Filing)
OPTIONAL MATCH (who:Agent)-[f:FILED]->(paper)
WHERE f.status <> 'alleged'
WITH paper, collect(DISTINCT who.name) AS filed_by
OPTIONAL MATCH (paper)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(case:Lawsuit)
WHERE c.polarity = 'affirmed' AND c.modality = 'actual' AND c.status IN ['reported', 'confirmed', 'found']
WITH paper, filed_by, case, collect(DISTINCT c.side) AS sides
RETURN paper.name AS paper, filed_by, case.name AS lawsuit, sides
ORDER BY paper, lawsuit
