/** The names that Excel itself gives, in files and to people. */
export const houseNames = { '_xlnm.Print_Area': 'Print_Area', '_xlnm.Print_Titles': 'Print_Titles' } as const;
