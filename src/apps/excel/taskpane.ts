import { startInExcel } from "./start-in-excel";

startInExcel();
