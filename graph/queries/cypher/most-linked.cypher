// Which names have most links to others?
// $limit (how many) = 15
MATCH (e:Entity)-[r]-(other:Entity)
WHERE r.status <> 'alleged'
WITH e, count(DISTINCT other) AS neighbours
RETURN e.name AS name, e.id AS id, neighbours
ORDER BY neighbours DESC, id LIMIT $limit
