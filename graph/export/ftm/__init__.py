"""FollowTheMoney: what its model can carry of a graph, and how it says the rest."""
