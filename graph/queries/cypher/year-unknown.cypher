// Which claims have a day or month but no year, and from which words were they read?
MATCH (s:Entity)<-[:SUBJECT]-(c:Claim {precision: 'unknown year'})-[:OBJECT]->(o:Entity)
RETURN c.when AS time, c.when_words AS words, s.name AS who, c.relation AS relation, o.name AS what,
       c.status AS status, c.polarity AS polarity, c.modality AS modality
ORDER BY time, who, relation, what
