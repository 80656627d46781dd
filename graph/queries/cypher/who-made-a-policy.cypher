// Who announced, issued or signed which policy, and when?
MATCH (who:Agent)-[r:ANNOUNCED|ISSUED|SIGNED]->(p:Policy)
RETURN p.name AS policy, type(r) AS how, who.name AS who, r.first AS first, r.last AS last, r.status AS status
ORDER BY policy, how, who
