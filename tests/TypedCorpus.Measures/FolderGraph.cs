using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedCorpus.Measures;

/// <summary>Which folder of a project refers to which: a name in a file of the one is declared in a file of the other.</summary>
public sealed class FolderGraph
{
    private readonly SortedDictionary<(string From, string To), SortedSet<string>> _references = [];

    private FolderGraph(IEnumerable<string> folders) => Folders = [.. folders.Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The folders, in ordinal order.</summary>
    public IReadOnlyList<string> Folders { get; }

    /// <summary>The references, each with where it stands: <c>Quotes/Cue.cs: Token</c>.</summary>
    public IReadOnlyDictionary<(string From, string To), SortedSet<string>> References => _references;

    /// <summary>Reads the references of a project. Names in documentation comments do not count.</summary>
    public static FolderGraph Of(SourceProject project)
    {
        FolderGraph graph = new(project.Files.Select(static f => f.TopFolder));
        Dictionary<string, string> folderOf = project.Files.ToDictionary(static f => f.Path, static f => f.TopFolder, StringComparer.Ordinal);
        foreach (SourceFile file in project.Files)
        {
            SemanticModel model = project.Compilation.GetSemanticModel(file.Root.SyntaxTree);
            foreach (SimpleNameSyntax name in file.Root.DescendantNodes().OfType<SimpleNameSyntax>())
            {
                if (model.GetSymbolInfo(name).Symbol is not { } symbol || symbol is INamespaceSymbol or ILocalSymbol or IParameterSymbol or IRangeVariableSymbol)
                    continue;
                // An extension method and a member belong to the type that declares them.
                ISymbol declared = symbol is IMethodSymbol { ReducedFrom: { } extension } ? extension : symbol;
                INamedTypeSymbol? type = declared as INamedTypeSymbol ?? declared.ContainingType;
                foreach (SyntaxReference reference in type?.OriginalDefinition.DeclaringSyntaxReferences ?? [])
                {
                    if (folderOf.TryGetValue(reference.SyntaxTree.FilePath, out string? folder) && folder != file.TopFolder)
                        graph.Add(file, folder, type!.Name);
                }
            }
        }
        return graph;
    }

    /// <summary>The references that go up a floor plan, or from or to a folder that it lacks.</summary>
    /// <param name="order">The folders from top to bottom: a folder may refer to those before it.</param>
    public IEnumerable<string> ReferencesAgainst(IReadOnlyList<string> order)
    {
        foreach (((string from, string to), SortedSet<string> places) in _references)
        {
            int fromAt = Position(order, from);
            int toAt = Position(order, to);
            if (fromAt < 0 || toAt < 0 || fromAt < toAt)
                yield return $"{from} refers to {to}: {string.Join(", ", places)}";
        }
    }

    /// <summary>The folders that lie on a circle of references.</summary>
    public IReadOnlyList<string> FoldersInCircles() => [.. Folders.Where(f => Reaches(f, f))];

    private static int Position(IReadOnlyList<string> order, string folder) => order.TakeWhile(f => f != folder).Count() is int at && at < order.Count ? at : -1;

    private bool Reaches(string from, string target)
    {
        HashSet<string> seen = [];
        Stack<string> open = new([from]);
        while (open.TryPop(out string? folder))
        {
            foreach ((string origin, string to) in _references.Keys)
            {
                if (origin != folder)
                    continue;
                if (to == target)
                    return true;
                if (seen.Add(to))
                    open.Push(to);
            }
        }
        return false;
    }

    private void Add(SourceFile file, string folder, string type)
    {
        if (!_references.TryGetValue((file.TopFolder, folder), out SortedSet<string>? places))
            _references.Add((file.TopFolder, folder), places = new SortedSet<string>(StringComparer.Ordinal));
        places.Add($"{file.Path}: {type}");
    }
}
