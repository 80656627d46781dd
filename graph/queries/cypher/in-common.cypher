// What do two names both have to do with?
// $one (the one name) = "Ken Cuccinelli"
// $other (the other name) = "Mark Koumans"
MATCH (a:Entity {name: $one})-[r]-(shared:Entity)-[s]-(b:Entity {name: $other})
WHERE r.status <> 'alleged' AND s.status <> 'alleged'
RETURN DISTINCT shared.name AS shared, type(r) AS to_the_one, type(s) AS to_the_other
ORDER BY shared, to_the_one, to_the_other
