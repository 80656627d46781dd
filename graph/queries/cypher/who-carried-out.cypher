// Who carried out a policy, as whose word, and since when?
// $policy (name of a policy) = "Trump administration rule"
MATCH (p:Policy)<-[:OBJECT]-(c:Claim {relation: 'implemented'})-[:SUBJECT]->(who:Agent)
WHERE p.name = $policy OR $policy IN p.aliases
OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(speaker:Entity)
WITH who, c, collect(speaker.name) AS according_to
RETURN who.name AS who, c.status AS status, c.polarity AS polarity, c.modality AS modality, c.earliest AS since, according_to
ORDER BY who, status
