// Who held which office only as acting?
MATCH (person:Person)<-[:SUBJECT]-(c:Claim {relation: 'held_office'})-[:OBJECT]->(office:Office)
WHERE c.acting AND c.polarity = 'affirmed'
WITH person, office, count(c) AS claims
RETURN person.name AS person, office.name AS office, claims
ORDER BY person, office
