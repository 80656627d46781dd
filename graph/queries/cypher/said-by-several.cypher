// Which links between two names rest on more than one document?
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.sources > 1
RETURN a.name AS who, type(r) AS does, b.name AS what, r.sources AS documents, r.status AS status
ORDER BY documents DESC, who, does, what
