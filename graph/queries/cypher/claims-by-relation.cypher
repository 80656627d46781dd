// How often is each relation claimed, and how often only alleged?
MATCH (c:Claim)
WITH c.relation AS relation, count(c) AS claims, sum(CASE c.status WHEN 'alleged' THEN 1 ELSE 0 END) AS alleged
RETURN relation, claims, alleged
ORDER BY claims DESC, relation
