// Who opposed a policy or refused to carry it out, and in which words?
// $policy (name of a policy) = "Migrant Protection Protocols"
MATCH (p:Policy)<-[:OBJECT]-(c:Claim)-[:SUBJECT]->(who:Agent)
WHERE (p.name = $policy OR $policy IN p.aliases) AND c.relation IN ['opposed', 'refused']
MATCH (c)-[:EVIDENCE]->(passage:Passage)-[:IN]->(d:Source)
RETURN who.name AS who, c.relation AS stance, c.status AS status, c.polarity AS polarity, c.modality AS modality,
       passage.quote AS quote, d.title AS document
ORDER BY who, document, quote
