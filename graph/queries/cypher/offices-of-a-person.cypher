// Which offices did somebody hold, from when to when?
// $person (name of a person) = "Ken Cuccinelli"
MATCH (p:Person)-[r:HELD_OFFICE]->(office:Office)
WHERE p.name = $person OR $person IN p.aliases
OPTIONAL MATCH (office)-[o:OFFICE_OF]->(body:Organization)
WHERE o.status <> 'alleged'
RETURN office.name AS office, body.name AS body, r.first AS first, r.last AS last, r.status AS status, r.sources AS documents
ORDER BY first, office
