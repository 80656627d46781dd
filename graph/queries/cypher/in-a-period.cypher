// What may have happened between two days?
// $from (first day, as 2019-01-31) = "2018-01-01"
// $to (last day) = "2019-12-31"
MATCH (s:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Entity)
WHERE (c.earliest IS NOT NULL OR c.latest IS NOT NULL)
  AND (c.earliest IS NULL OR c.earliest <= date($to)) AND (c.latest IS NULL OR c.latest >= date($from))
RETURN c.when AS time, c.precision AS precision, s.name AS who, c.relation AS relation, o.name AS what,
       c.status AS status, c.polarity AS polarity, c.modality AS modality
ORDER BY time, who, relation, what
