using StandardsPortal.Tests.Benchmarks;

// `dotnet test` loads this assembly and never comes here; started by itself the project measures:
//   dotnet run --project StandardsPortal.Tests -c Release -- benchmark handbook|revision|coldstart
return await BenchmarkVerb.RunAsync(args);
