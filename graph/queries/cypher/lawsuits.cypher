// Which lawsuits are on record, who sues whom, and what do they challenge?
MATCH (case:Lawsuit)-[r]-(:Entity)
WHERE type(r) IN ["PLAINTIFF_IN", "DEFENDANT_IN", "CHALLENGES", "FILED_IN", "SUPPORTS_SIDE", "HEARD_BY", "DECIDED",
                  "SUPPORTED", "OPPOSED"] AND r.status <> 'alleged'
WITH DISTINCT case
OPTIONAL MATCH (plaintiff:Agent)-[p:PLAINTIFF_IN]->(case)
WHERE p.status <> 'alleged'
WITH case, collect(DISTINCT plaintiff.name) AS plaintiffs
OPTIONAL MATCH (defendant:Agent)-[d:DEFENDANT_IN]->(case)
WHERE d.status <> 'alleged'
WITH case, plaintiffs, collect(DISTINCT defendant.name) AS defendants
OPTIONAL MATCH (case)-[c:CHALLENGES]->(policy:Policy)
WHERE c.status <> 'alleged'
WITH case, plaintiffs, defendants, collect(DISTINCT policy.name) AS challenges
RETURN case.name AS lawsuit, plaintiffs, defendants, challenges
ORDER BY lawsuit
