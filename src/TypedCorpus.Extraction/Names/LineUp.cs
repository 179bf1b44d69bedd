namespace TypedCorpus.Extraction.Names;

/// <summary>A list of who played for a team, or who scored or was on the bench.</summary>
/// <param name="Tokens">What it covers, its heading included.</param>
/// <param name="Names">The team, if it is named, and the persons, in order.</param>
/// <param name="IsTeam">Whether it has as many persons as a team.</param>
internal sealed record LineUp(TokenRange Tokens, List<NameMention> Names, bool IsTeam)
{
    /// <summary>Whether what is read here stands in place of a name: it has persons of its own there, or is a whole team.</summary>
    public bool Replaces(NameMention name) => IsTeam ? Tokens.Overlaps(name.Tokens) : Names.Exists(own => own.Tokens.Overlaps(name.Tokens));
}
