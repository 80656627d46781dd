// What do documents say did not happen, or is denied or was taken back?
MATCH (s:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Entity)
WHERE c.polarity = 'negated' OR c.status IN ['denied', 'retracted']
MATCH (c)-[:EVIDENCE]->(passage:Passage)
RETURN s.name AS who, c.relation AS relation, o.name AS what, c.polarity AS polarity, c.status AS status,
       c.modality AS modality, passage.quote AS quote
ORDER BY who, relation, what, quote
