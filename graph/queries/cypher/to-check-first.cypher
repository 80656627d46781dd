// Which claims should a person check first: alleged, by nobody checked, and the least sure?
// $limit (how many) = 20
MATCH (s:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Entity)
WHERE c.review IS NULL AND (c.status = 'alleged' OR c.confidence < 0.7)
RETURN s.name AS who, c.relation AS relation, o.name AS what,
       c.status AS status, c.polarity AS polarity, c.modality AS modality,
       c.confidence AS confidence, c.id AS claim
ORDER BY confidence, claim LIMIT $limit
