// Who warned or disciplined whom, when, and in which words?
MATCH (who:Agent)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(whom:Agent)
WHERE c.relation IN ['warned', 'disciplined', 'dismissed']
MATCH (c)-[:EVIDENCE]->(passage:Passage)
RETURN who.name AS who, c.relation AS how, whom.name AS whom, c.when AS time,
       c.status AS status, c.polarity AS polarity, c.modality AS modality, passage.quote AS quote
ORDER BY who, how, whom, quote
