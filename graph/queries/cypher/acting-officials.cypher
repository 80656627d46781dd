// Who held which office only as acting?
MATCH (person:Person)<-[:SUBJECT]-(c:Claim {relation: 'held_office'})-[:OBJECT]->(office:Office)
WHERE c.acting AND c.polarity = 'affirmed' AND c.modality = 'actual' AND c.status IN ['reported', 'confirmed', 'found']
WITH person, office, count(c) AS claims
RETURN person.name AS person, office.name AS office, claims
ORDER BY person, office
