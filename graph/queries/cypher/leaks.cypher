// Which leaks are on record: who let the information out, to whom, and who was exposed?
MATCH (leak:LeakIncident)
OPTIONAL MATCH (source:Agent)-[:DISCLOSED]->(leak)
WITH leak, collect(DISTINCT source.name) AS let_out_by
OPTIONAL MATCH (leak)-[:DISCLOSED_TO]->(receiver:Agent)
WITH leak, let_out_by, collect(DISTINCT receiver.name) AS received_by
OPTIONAL MATCH (leak)-[:EXPOSED]->(exposed:Entity)
WITH leak, let_out_by, received_by, collect(DISTINCT exposed.name) AS exposed
RETURN leak.name AS leak, let_out_by, received_by, exposed
ORDER BY leak
