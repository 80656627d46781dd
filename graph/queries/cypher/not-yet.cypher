// What is only planned, required or possible, and has not been said to have happened?
MATCH (s:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Entity)
WHERE c.modality <> 'actual'
MATCH (c)-[:EVIDENCE]->(passage:Passage)
RETURN s.name AS who, c.relation AS relation, o.name AS what, c.modality AS modality, c.status AS status,
       c.polarity AS polarity, passage.quote AS quote
ORDER BY who, relation, what, quote
