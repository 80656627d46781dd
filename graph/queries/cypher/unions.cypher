// Whom does a union speak for, and what did it oppose, support or urge?
MATCH (u:Union)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(what:Entity)
WHERE c.relation IN ['represents', 'opposed', 'supported', 'criticized', 'urged', 'filed']
  AND c.polarity = 'affirmed' AND c.modality = 'actual' AND c.status IN ['reported', 'confirmed', 'found']
WITH u, c.relation AS relation, what, count(c) AS claims
RETURN u.name AS union_name, relation, what.name AS what, claims
ORDER BY union_name, relation, what
