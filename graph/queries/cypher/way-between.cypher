// What is the shortest way between two names, over jobs, offices, bodies, papers and lawsuits?
// $from (from which name) = "Doug Stephens"
// $to (to which name) = "Michael Knowles"
MATCH (a:Entity {name: $from}), (b:Entity {name: $to})
MATCH p = shortestPath((a)-[:WORKS_FOR|SPOKESPERSON_FOR|HELD_OFFICE|OFFICE_OF|PART_OF|REPRESENTS|ISSUED|SENT_TO|FILED|FILED_IN|PLAINTIFF_IN|DEFENDANT_IN*..6]-(b))
RETURN p
