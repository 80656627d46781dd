// What is linked with a name, as a picture?
// $name (which name) = "National CIS Council 119"
MATCH p = (e:Entity)--(:Entity)
WHERE e.name = $name OR $name IN e.aliases
RETURN p
