// What is said to break which law or rule, and who says so?
MATCH (what:Entity)<-[:SUBJECT]-(c:Claim {relation: 'violates'})-[:OBJECT]->(law:Entity)
OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(speaker:Entity)
WITH what, law, c, collect(speaker.name) AS according_to
MATCH (c)-[:EVIDENCE]->(passage:Passage)
RETURN what.name AS what, law.name AS law, c.status AS status, c.polarity AS polarity, c.modality AS modality,
       according_to, passage.quote AS quote
ORDER BY what, law, quote
