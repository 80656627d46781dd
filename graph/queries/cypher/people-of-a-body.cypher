// Who led, worked for or spoke for a body, and in which capacity?
// $body (name of a body) = "U.S. Citizenship and Immigration Services"
MATCH (b:Organization)<-[:OBJECT]-(c:Claim)-[:SUBJECT]->(who:Agent)
WHERE (b.name = $body OR $body IN b.aliases) AND c.relation IN ['works_for', 'spokesperson_for']
  AND c.polarity = 'affirmed' AND c.modality = 'actual' AND c.status IN ['reported', 'confirmed', 'found']
WITH who, c.relation AS relation, c.role AS role, count(c) AS claims
RETURN who.name AS who, relation, role, claims
ORDER BY who, relation, role
