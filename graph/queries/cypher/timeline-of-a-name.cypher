// What happened when, around one name?
// $name (which name) = "U.S. Citizenship and Immigration Services"
MATCH (e:Entity)<-[:SUBJECT|OBJECT]-(c:Claim)
WHERE (e.name = $name OR $name IN e.aliases) AND c.earliest IS NOT NULL
WITH DISTINCT c
MATCH (s:Entity)<-[:SUBJECT]-(c)-[:OBJECT]->(o:Entity)
RETURN c.earliest AS earliest, c.latest AS latest, s.name AS who, c.relation AS relation, o.name AS what,
       c.status AS status, c.polarity AS polarity, c.modality AS modality
ORDER BY earliest, latest, who, relation, what
