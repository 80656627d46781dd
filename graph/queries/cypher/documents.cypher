// Which documents were read, whose account do they retell, and how many claims rest on each?
MATCH (d:Source)
OPTIONAL MATCH (d)<-[:IN]-(:Passage)<-[:EVIDENCE]-(c:Claim)
WITH d, count(DISTINCT c) AS claims
RETURN d.title AS title, d.published AS published, d.source_outlet AS retells, claims
ORDER BY claims DESC, title, d.id
