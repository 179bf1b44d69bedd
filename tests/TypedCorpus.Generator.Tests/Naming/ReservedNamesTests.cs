using System.Reflection;
using TypedCorpus.Extraction.Linking.Naming;
using TypedCorpus.Generator.Naming;

namespace TypedCorpus.Generator.Tests.Naming;

public sealed class ReservedNamesTests
{
    [Theory]
    [InlineData("Count")]
    [InlineData("TryGet")]
    [InlineData("ToString")]
    [InlineData("Instance")]
    public void What_a_collection_has_or_inherits_is_reserved(string name)
    {
        Assert.Contains(name, ReservedNames.OfArticles);
        Assert.Contains(name, EntityNaming.Reserved);
    }

    [Fact]
    public void Of_what_every_class_inherits_only_what_it_can_see_is_reserved()
    {
        string[] ours = [.. Ours(typeof(ArticleCollection<Article>)).Append("Instance").Append("ArticleMembers")];

        Assert.Equal(
            [".cctor", ".ctor", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"],
            ReservedNames.OfArticles.Except(ours).Append(".cctor").Append(".ctor").Distinct().Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Ours(Type type)
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic
            | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        for (Type? current = type; current is not null && current != typeof(object); current = current.BaseType)
        {
            foreach (MemberInfo member in current.GetMembers(All))
                yield return member.Name;
        }
    }
}
