"""Words of other languages with which names of bodies begin, by type: data."""

FOREIGN_HEADS: dict[str, str] = {
    word: kind
    for kind, words in {
        "NewsOutlet": "radio rádio télé agence agencia agenzia agência corriere diario jornal il-sole",
        "GovernmentBody": "ministerio ministère ministero ministério ministerium bundesamt bundesministerium policía "
        "polizia polícia gendarmerie guardia secretaría préfecture prefettura bundespolizei landesamt rijkswaterstaat",
        "Court": "tribunal corte cour tribunale bundesverfassungsgericht",
        "Legislature": "parlamento asamblea assemblée assemblea sénat senado câmara cámara bundesrat",
        "AdvocacyGroup": "médecins medici médicos amis amigos ligue secours",
        "Union": "sindicato syndicat sindacato",
        "Organization": "partido parti partito partij partei partia movimiento mouvement movimento frente front fronte "
        "lega liga fundación fondation fondazione fundação federación fédération federazione asociación associazione "
        "associação confederación confederazione instituto institut istituto universidad université universität "
        "università universidade banco banca banque consejo conseil consiglio conselho comité comitato unión unione "
        "união société sociedad società compañía compagnie",
    }.items()
    for word in words.split()
}
"""The word, in small letters, that says what kind of body a name of two or more words is."""
