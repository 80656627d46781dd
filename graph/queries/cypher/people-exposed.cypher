// How many people did leaks and errors expose, by whose count?
MATCH (leak:LeakIncident)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(whom:Group)
WHERE c.relation IN ['exposed', 'affects'] AND c.count IS NOT NULL
OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(speaker:Entity)
WITH leak, whom, c, collect(speaker.name) AS according_to
RETURN leak.name AS leak, whom.name AS whom, c.count AS people,
       c.status AS status, c.polarity AS polarity, c.modality AS modality, according_to
ORDER BY people DESC, leak, status
