// Which agreements were signed, by whom, and who is bound by them?
MATCH (signer:Agent)-[:SIGNED]->(a:Agreement)
OPTIONAL MATCH (party:Entity)-[:PARTY_TO]->(a)
WITH a, signer, collect(DISTINCT party.name) AS parties
RETURN a.name AS agreement, signer.name AS signed_by, parties
ORDER BY agreement, signed_by
