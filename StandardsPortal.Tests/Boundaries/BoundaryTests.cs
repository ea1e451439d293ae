using Xunit;

namespace StandardsPortal.Tests.Boundaries;

/// <summary>What may depend on what, read from the built portal. The table is the architecture; keep it short.</summary>
public class BoundaryTests
{
    private const string Root = "StandardsPortal";

    private static readonly string[] Concepts =
        ["Thresholds", "Journey", "People", "Languages", "Audit", "Standards", "Revisions", "Acknowledgments", "Training", "Measurement"];

    /// <summary>What each concept's own folder may use besides itself and Languages.</summary>
    private static readonly Dictionary<string, string[]> ConceptMayUse = new(StringComparer.Ordinal)
    {
        ["Languages"] = [],
        ["Thresholds"] = [],
        ["Journey"] = [],
        ["People"] = [],
        ["Audit"] = [],
        ["Standards"] = ["Thresholds", "Journey"],
        ["Revisions"] = ["Standards", "Thresholds", "Journey", "People", "Audit"],
        ["Acknowledgments"] = ["Revisions", "Standards", "Thresholds", "Journey", "People", "Audit"],
        ["Training"] = ["Revisions", "Standards", "Thresholds", "Journey", "People", "Audit"],
        ["Measurement"] = ["Thresholds", "Standards", "Journey"],
    };

    /// <summary>One package, one owner. Queries over the mapped context are the actions' business too.</summary>
    private static readonly Dictionary<string, string[]> Owners = new(StringComparer.Ordinal)
    {
        ["Markdig"] = ["Authoring"],
        ["YamlDotNet"] = ["Authoring"],
        ["AngleSharp"] = ["Authoring"],
        ["Microsoft.EntityFrameworkCore"] = ["Storage", "Actions"],
        ["Microsoft.AspNetCore.Identity.EntityFrameworkCore"] = ["Storage"],
        ["Microsoft.Data.Sqlite"] = ["Storage"],
        ["SQLitePCLRaw"] = ["Storage"],
        ["Radzen"] = ["Ui", "Shell"],
        ["System.CommandLine"] = ["Cli"],
    };

    private static readonly IReadOnlyCollection<Use> Uses = AssemblyUses.Of(typeof(StandardsPortal.Languages.Language).Assembly.Location);

    [Fact]
    public void Concepts_use_only_the_concepts_below_them()
    {
        var broken = Ours().Where(u => ConceptMayUse.ContainsKey(RoomOf(u.FromNamespace))
            && RoomOf(u.ToNamespace) != RoomOf(u.FromNamespace)
            && RoomOf(u.ToNamespace) != "Languages"
            && !ConceptMayUse[RoomOf(u.FromNamespace)].Contains(RoomOf(u.ToNamespace)));
        AssertNone(broken);
    }

    [Fact]
    public void Authoring_and_publishing_use_concepts_only() =>
        AssertNone(Ours().Where(u => RoomOf(u.FromNamespace) is "Authoring" or "Publishing"
            && RoomOf(u.ToNamespace) != RoomOf(u.FromNamespace)
            && !Concepts.Contains(RoomOf(u.ToNamespace))));

    [Fact]
    public void Storage_uses_concepts_only() =>
        AssertNone(Ours().Where(u => RoomOf(u.FromNamespace) == "Storage"
            && RoomOf(u.ToNamespace) != "Storage"
            && !Concepts.Contains(RoomOf(u.ToNamespace))));

    [Fact]
    public void Actions_use_concepts_storage_authoring_publishing_and_other_actions() =>
        AssertNone(Ours().Where(u => RoomOf(u.FromNamespace) == "Actions"
            && RoomOf(u.ToNamespace) is not ("Actions" or "Storage" or "Authoring" or "Publishing")
            && !Concepts.Contains(RoomOf(u.ToNamespace))));

    [Fact]
    public void Pages_never_reach_storage() =>
        AssertNone(Uses.Where(u => RoomOf(u.FromNamespace) == "Ui"
            && (RoomOf(u.ToNamespace) is "Storage" or "Cli" or "Api" || u.Assembly?.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal) == true)));

    [Fact]
    public void Verbs_and_endpoints_never_reach_storage() =>
        AssertNone(Ours().Where(u => RoomOf(u.FromNamespace) is "Cli" or "Api" && RoomOf(u.ToNamespace) == "Storage"));

    [Fact]
    public void Nothing_uses_pages_but_pages_and_the_shell() =>
        AssertNone(Ours().Where(u => RoomOf(u.ToNamespace) == "Ui" && RoomOf(u.FromNamespace) is not ("Ui" or "Shell")));

    [Fact]
    public void One_package_has_one_owner()
    {
        var broken = Uses.Where(u => u.Assembly is not null
            && u.FromNamespace.StartsWith(Root, StringComparison.Ordinal)
            && OwnersOf(u.Assembly) is { } owners
            && !owners.Contains(RoomOf(u.FromNamespace)));
        AssertNone(broken);
    }

    [Fact]
    public void The_walk_sees_pages_and_packages()
    {
        Assert.Contains(Uses, u => u.Assembly == "Markdig");
        Assert.Contains(Uses, u => RoomOf(u.FromNamespace) == "Ui" && RoomOf(u.ToNamespace) == "Actions");
    }

    private static IEnumerable<Use> Ours() => Uses.Where(u => u.Assembly is null
        && u.FromNamespace.StartsWith(Root + ".", StringComparison.Ordinal)
        && u.ToNamespace.StartsWith(Root + ".", StringComparison.Ordinal));

    /// <summary>The folder that decides: <c>Actions</c> and <c>Ui</c> wherever they stand, else the concept.</summary>
    private static string RoomOf(string space)
    {
        var parts = space.Split('.');
        if (parts[0] != Root || parts.Length < 2)
            return "";
        if (parts.Contains("Actions"))
            return "Actions";
        return parts.Contains("Ui") ? "Ui" : parts[1];
    }

    private static string[]? OwnersOf(string assembly) =>
        Owners.FirstOrDefault(o => assembly == o.Key || assembly.StartsWith(o.Key + ".", StringComparison.Ordinal)).Value;

    private static void AssertNone(IEnumerable<Use> broken)
    {
        var lines = broken.Select(u => $"{u.FromNamespace}.{u.FromType} uses {u.ToNamespace}.{u.ToType}").Distinct().Order(StringComparer.Ordinal).ToArray();
        Assert.True(lines.Length == 0, string.Join('\n', lines));
    }
}
