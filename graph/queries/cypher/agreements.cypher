// Which agreements were signed, by whom, and who is bound by them?
MATCH (signer:Agent)-[s:SIGNED]->(a:Agreement)
WHERE s.status <> 'alleged'
OPTIONAL MATCH (party:Entity)-[p:PARTY_TO]->(a)
WHERE p.status <> 'alleged'
WITH a, signer, collect(DISTINCT party.name) AS parties
RETURN a.name AS agreement, signer.name AS signed_by, parties
ORDER BY agreement, signed_by
