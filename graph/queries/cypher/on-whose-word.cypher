// On whose word do most claims rest?
MATCH (speaker:Entity)<-[:ATTRIBUTED_TO]-(c:Claim)
WITH speaker, count(c) AS claims, count(DISTINCT c.relation) AS relations
RETURN speaker.name AS speaker, claims, relations
ORDER BY claims DESC, speaker
