"""Adjectives of lands, and the names of the lands: data."""

_PAIRS = """
Afghan Afghanistan|Albanian Albania|Algerian Algeria|American United States|Argentine Argentina|Argentinian Argentina
Armenian Armenia|Australian Australia|Austrian Austria|Azerbaijani Azerbaijan|Bahraini Bahrain|Bangladeshi Bangladesh
Belarusian Belarus|Belgian Belgium|Bolivian Bolivia|Bosnian Bosnia and Herzegovina|Brazilian Brazil
British United Kingdom|Bulgarian Bulgaria|Burmese Myanmar|Cambodian Cambodia|Cameroonian Cameroon|Canadian Canada
Chilean Chile|Chinese China|Colombian Colombia|Congolese Democratic Republic of the Congo|Costa Rican Costa Rica
Croatian Croatia|Cuban Cuba|Cypriot Cyprus|Czech Czech Republic|Danish Denmark|Dutch Netherlands|Ecuadorian Ecuador
Egyptian Egypt|Emirati United Arab Emirates|Eritrean Eritrea|Estonian Estonia|Ethiopian Ethiopia|Filipino Philippines
Philippine Philippines|Finnish Finland|French France|Georgian Georgia|German Germany|Ghanaian Ghana|Greek Greece
Guatemalan Guatemala|Haitian Haiti|Honduran Honduras|Hungarian Hungary|Icelandic Iceland|Indian India
Indonesian Indonesia|Iranian Iran|Iraqi Iraq|Irish Ireland|Israeli Israel|Italian Italy|Jamaican Jamaica|Japanese Japan
Jordanian Jordan|Kazakh Kazakhstan|Kenyan Kenya|Kuwaiti Kuwait|Laotian Laos|Latvian Latvia|Lebanese Lebanon
Liberian Liberia|Libyan Libya|Lithuanian Lithuania|Malaysian Malaysia|Maltese Malta|Mexican Mexico|Moldovan Moldova
Mongolian Mongolia|Moroccan Morocco|Nepali Nepal|Nicaraguan Nicaragua|Nigerian Nigeria|Norwegian Norway|Omani Oman
Pakistani Pakistan|Palestinian Palestine|Panamanian Panama|Paraguayan Paraguay|Peruvian Peru|Polish Poland
Portuguese Portugal|Qatari Qatar|Romanian Romania|Russian Russia|Rwandan Rwanda|Salvadoran El Salvador
Saudi Saudi Arabia|Scottish Scotland|Senegalese Senegal|Serbian Serbia|Singaporean Singapore|Slovak Slovakia
Slovenian Slovenia|Somali Somalia|South African South Africa|South Korean South Korea|North Korean North Korea
Spanish Spain|Sri Lankan Sri Lanka|Sudanese Sudan|Swedish Sweden|Swiss Switzerland|Syrian Syria|Taiwanese Taiwan
Tanzanian Tanzania|Thai Thailand|Tunisian Tunisia|Turkish Turkey|Ugandan Uganda|Ukrainian Ukraine|Uruguayan Uruguay
Uzbek Uzbekistan|Venezuelan Venezuela|Vietnamese Vietnam|Welsh Wales|Yemeni Yemen|Zambian Zambia|Zimbabwean Zimbabwe
"""
_TWO = frozenset({"Costa", "South", "North", "Sri"})


def _read(pair: str) -> tuple[str, str]:
    words = pair.split()
    size = 2 if words[0] in _TWO else 1
    return " ".join(words[:size]), " ".join(words[size:])


LAND_OF: dict[str, str] = dict(_read(pair) for line in _PAIRS.split("\n") for pair in line.split("|") if pair.strip())
"""The land that an adjective is of: Mexican → Mexico, South Korean → South Korea."""
