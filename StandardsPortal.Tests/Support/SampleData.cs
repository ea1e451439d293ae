using Xunit;

namespace StandardsPortal.Tests.Support;

/// <summary>
/// Real files that may stand beside the repository, in <c>shared/data</c>. They are not part of it: tests ship their own
/// small data and look at these only where they are.
/// </summary>
public static class SampleData
{
    private static readonly string? Folder = Find();

    /// <returns>Why a test that needs the file can't run here, or null when it can.</returns>
    public static string? Missing(string name) =>
        Folder is not null && File.Exists(Path.Combine(Folder, name)) ? null : $"Needs shared/data/{name} beside the repository.";

    public static string PathOf(string name) => Path.Combine(Folder ?? throw new InvalidOperationException("There is no such folder."), name);

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var data = Path.Combine(folder.FullName, "shared", "data");
            if (Directory.Exists(data))
                return data;
        }
        return null;
    }
}

/// <summary>A test on a real file that may stand beside the repository; skipped, with the reason shown, where it does not.</summary>
public sealed class FactWhereDataAttribute : FactAttribute
{
    public FactWhereDataAttribute(string name) => Skip = SampleData.Missing(name);
}
