// Whom does a policy, law, ruling or event bear on, and how many are they?
MATCH (what:Entity)<-[:SUBJECT]-(c:Claim {relation: 'affects'})-[:OBJECT]->(whom:Entity)
WHERE c.polarity = 'affirmed' AND c.modality = 'actual' AND c.status IN ['reported', 'confirmed', 'found']
WITH what, whom, max(c.count) AS people
RETURN what.name AS what, whom.name AS whom, people
ORDER BY what, whom
