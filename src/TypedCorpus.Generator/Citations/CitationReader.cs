using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TypedCorpus.Generator.Citations;

/// <summary>Recognizes citations in C#: calls of <c>Cite</c> that lead from the generated class, and <c>[CitedFrom]</c>.</summary>
internal sealed class CitationReader(INamedTypeSymbol corpus)
{
    private const string Library = "TypedCorpus";

    /// <summary>The citation that a call makes; <see langword="null"/> for other calls, for words that are not constant, and for quotes or articles that come from elsewhere.</summary>
    public Citation? Read(IInvocationOperation call)
    {
        if (call.TargetMethod.Name != "Cite" || call.Arguments.Length != 1 || call.Arguments[0].Value is not { ConstantValue: { HasValue: true, Value: string passage } } argument)
            return null;
        Location place = argument.Syntax.GetLocation();
        CitingCall written = new(corpus.ToMinimalDisplayString(call.SemanticModel!, call.Syntax.SpanStart), argument.Syntax.ToString());
        ITypeSymbol type = call.TargetMethod.ContainingType;
        if (SymbolEqualityComparer.Default.Equals(type, corpus))
            return new Citation(passage, place, null, null, WantsQuote: false, WantsOnePlace: true) { Call = written };
        if (IsOfLibrary(type, "ArticleCollection"))
            return IsMember(call.Instance, "Articles") ? new Citation(passage, place, null, null, WantsQuote: false, WantsOnePlace: true) { Call = written } : null;
        if (IsOfLibrary(type, "Article"))
            return ArticleOf(call.Instance) is { } article ? new Citation(passage, place, article, null, WantsQuote: false, WantsOnePlace: true) { Call = written } : null;
        if (!IsOfLibrary(type, "QuoteCollection"))
            return null;
        if (IsMember(call.Instance, "Quotes"))
            return new Citation(passage, place, null, null, WantsQuote: true, WantsOnePlace: true) { Call = written };
        return QuotedArticle(call.Instance) is { } quoted ? new Citation(passage, place, quoted, null, WantsQuote: true, WantsOnePlace: true) { Call = written } : null;
    }

    /// <summary>The citation that an attribute makes.</summary>
    public static Citation? Read(AttributeSyntax attribute, SemanticModel model, CancellationToken cancellationToken)
    {
        string name = attribute.Name switch
        {
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => "",
        };
        if (name is not ("CitedFrom" or "CitedFromAttribute") || attribute.ArgumentList is not { Arguments: { Count: 2 } arguments }
            || model.GetSymbolInfo(attribute, cancellationToken).Symbol is not IMethodSymbol constructor || !IsOfLibrary(constructor.ContainingType, "CitedFromAttribute"))
            return null;
        AttributeArgumentSyntax article = Argument(arguments, "article", 0);
        AttributeArgumentSyntax passage = Argument(arguments, "passage", 1);
        return model.GetConstantValue(article.Expression, cancellationToken).Value is string named
            && model.GetConstantValue(passage.Expression, cancellationToken).Value is string words
                ? new Citation(words, passage.Expression.GetLocation(), named, article.Expression.GetLocation(), WantsQuote: false, WantsOnePlace: false)
                : null;
    }

    private static AttributeArgumentSyntax Argument(SeparatedSyntaxList<AttributeArgumentSyntax> arguments, string name, int index) =>
        arguments.FirstOrDefault(a => a.NameColon?.Name.Identifier.ValueText == name) ?? arguments[index];

    /// <summary>The article whose quotes an expression gives: <c>Corpus.Articles.Storm.Quotes</c>, <c>Corpus.Quotes.In(Corpus.Articles.Storm)</c>.</summary>
    private string? QuotedArticle(IOperation? operation) => operation switch
    {
        IPropertyReferenceOperation { Property: { Name: "Quotes" } } quotes when IsOfLibrary(quotes.Property.ContainingType, "Article") => ArticleOf(quotes.Instance),
        IInvocationOperation { TargetMethod.Name: "In", Arguments.Length: 1 } call when IsMember(call.Instance, "Quotes") => ArticleOf(call.Arguments[0].Value),
        _ => null,
    };

    /// <summary>The article that an expression names: <c>Corpus.Articles.Storm</c>, <c>Corpus.Articles["seeds/storm.txt"]</c>.</summary>
    private string? ArticleOf(IOperation? operation) => operation switch
    {
        IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string path } }] } indexer
            when IsMember(indexer.Instance, "Articles") => path,
        IPropertyReferenceOperation { Property.IsIndexer: false } member when IsMember(member.Instance, "Articles") => member.Property.Name,
        _ => null,
    };

    /// <summary>Whether an expression is this static member of the generated class.</summary>
    private bool IsMember(IOperation? operation, string name) =>
        operation is IPropertyReferenceOperation { Property: { IsStatic: true } property } && property.Name == name
        && SymbolEqualityComparer.Default.Equals(property.ContainingType, corpus);

    private static bool IsOfLibrary(ITypeSymbol type, string name) =>
        type.Name == name && type.ContainingNamespace is { Name: Library, ContainingNamespace.IsGlobalNamespace: true } && type.ContainingAssembly.Name == Library;
}
