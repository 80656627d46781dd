// Which lawsuits are on record, who sues whom, and what do they challenge?
MATCH (case:Lawsuit)
OPTIONAL MATCH (plaintiff:Agent)-[:PLAINTIFF_IN]->(case)
WITH case, collect(DISTINCT plaintiff.name) AS plaintiffs
OPTIONAL MATCH (defendant:Agent)-[:DEFENDANT_IN]->(case)
WITH case, plaintiffs, collect(DISTINCT defendant.name) AS defendants
OPTIONAL MATCH (case)-[:CHALLENGES]->(policy:Policy)
WITH case, plaintiffs, defendants, collect(DISTINCT policy.name) AS challenges
RETURN case.name AS lawsuit, plaintiffs, defendants, challenges
ORDER BY lawsuit
