// Which names hold some words, other names included?
// $words (words, such as: union OR council) = "homeland security"
CALL db.index.fulltext.queryNodes('entity_search', $words) YIELD node, score
RETURN node.name AS name, node.aliases AS also, node.id AS id
ORDER BY score DESC, id LIMIT 20
