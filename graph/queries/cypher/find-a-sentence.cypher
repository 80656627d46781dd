// Which sentences that claims rest on hold some words?
// $words (words, such as: asylum AND union) = "asylum AND officers"
CALL db.index.fulltext.queryNodes('passage_quote', $words) YIELD node, score
MATCH (node)-[:IN]->(d:Source)
RETURN node.quote AS quote, d.title AS document
ORDER BY score DESC, quote LIMIT 20
