// Which bodies are part of a body, at any depth?
// $body (name of a body) = "U.S. Department of Homeland Security"
MATCH way = (top:Organization)<-[:PART_OF*1..5]-(part:Organization)
WHERE (top.name = $body OR $body IN top.aliases) AND none(r IN relationships(way) WHERE r.status = 'alleged')
RETURN DISTINCT part.name AS part, part.id AS id
ORDER BY part, id
