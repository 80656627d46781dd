// Which links between two names rest on allegations alone?
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.status = 'alleged'
RETURN a.name AS who, type(r) AS does, b.name AS what, size(r.claims) AS claims
ORDER BY who, does, what
