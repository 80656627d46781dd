// What rests on the word of people who are not named?
MATCH (speaker:Group)<-[:ATTRIBUTED_TO]-(c:Claim)-[:SUBJECT]->(s:Entity)
MATCH (c)-[:OBJECT]->(o:Entity)
RETURN speaker.name AS speaker, s.name AS who, c.relation AS relation, o.name AS what,
       c.status AS status, c.polarity AS polarity, c.modality AS modality
ORDER BY speaker, who, relation, what
