// Which leaks are on record: who let the information out, to whom, and who was exposed?
MATCH (leak:LeakIncident)
OPTIONAL MATCH (source:Agent)-[d:DISCLOSED]->(leak)
WHERE d.status <> 'alleged'
WITH leak, collect(DISTINCT source.name) AS let_out_by
OPTIONAL MATCH (leak)-[t:DISCLOSED_TO]->(receiver:Agent)
WHERE t.status <> 'alleged'
WITH leak, let_out_by, collect(DISTINCT receiver.name) AS received_by
OPTIONAL MATCH (leak)-[e:EXPOSED]->(exposed:Entity)
WHERE e.status <> 'alleged'
WITH leak, let_out_by, received_by, collect(DISTINCT exposed.name) AS exposed
RETURN leak.name AS leak, let_out_by, received_by, exposed
ORDER BY leak
