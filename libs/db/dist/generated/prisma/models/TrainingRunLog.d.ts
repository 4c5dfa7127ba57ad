import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model TrainingRunLog
 *
 */
export type TrainingRunLogModel = runtime.Types.Result.DefaultSelection<Prisma.$TrainingRunLogPayload>;
export type AggregateTrainingRunLog = {
    _count: TrainingRunLogCountAggregateOutputType | null;
    _avg: TrainingRunLogAvgAggregateOutputType | null;
    _sum: TrainingRunLogSumAggregateOutputType | null;
    _min: TrainingRunLogMinAggregateOutputType | null;
    _max: TrainingRunLogMaxAggregateOutputType | null;
};
export type TrainingRunLogAvgAggregateOutputType = {
    id: number | null;
};
export type TrainingRunLogSumAggregateOutputType = {
    id: bigint | null;
};
export type TrainingRunLogMinAggregateOutputType = {
    id: bigint | null;
    runId: string | null;
    at: Date | null;
    message: string | null;
};
export type TrainingRunLogMaxAggregateOutputType = {
    id: bigint | null;
    runId: string | null;
    at: Date | null;
    message: string | null;
};
export type TrainingRunLogCountAggregateOutputType = {
    id: number;
    runId: number;
    at: number;
    message: number;
    _all: number;
};
export type TrainingRunLogAvgAggregateInputType = {
    id?: true;
};
export type TrainingRunLogSumAggregateInputType = {
    id?: true;
};
export type TrainingRunLogMinAggregateInputType = {
    id?: true;
    runId?: true;
    at?: true;
    message?: true;
};
export type TrainingRunLogMaxAggregateInputType = {
    id?: true;
    runId?: true;
    at?: true;
    message?: true;
};
export type TrainingRunLogCountAggregateInputType = {
    id?: true;
    runId?: true;
    at?: true;
    message?: true;
    _all?: true;
};
export type TrainingRunLogAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which TrainingRunLog to aggregate.
     */
    where?: Prisma.TrainingRunLogWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of TrainingRunLogs to fetch.
     */
    orderBy?: Prisma.TrainingRunLogOrderByWithRelationInput | Prisma.TrainingRunLogOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.TrainingRunLogWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` TrainingRunLogs from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` TrainingRunLogs.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned TrainingRunLogs
    **/
    _count?: true | TrainingRunLogCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: TrainingRunLogAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: TrainingRunLogSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: TrainingRunLogMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: TrainingRunLogMaxAggregateInputType;
};
export type GetTrainingRunLogAggregateType<T extends TrainingRunLogAggregateArgs> = {
    [P in keyof T & keyof AggregateTrainingRunLog]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateTrainingRunLog[P]> : Prisma.GetScalarType<T[P], AggregateTrainingRunLog[P]>;
};
export type TrainingRunLogGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.TrainingRunLogWhereInput;
    orderBy?: Prisma.TrainingRunLogOrderByWithAggregationInput | Prisma.TrainingRunLogOrderByWithAggregationInput[];
    by: Prisma.TrainingRunLogScalarFieldEnum[] | Prisma.TrainingRunLogScalarFieldEnum;
    having?: Prisma.TrainingRunLogScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: TrainingRunLogCountAggregateInputType | true;
    _avg?: TrainingRunLogAvgAggregateInputType;
    _sum?: TrainingRunLogSumAggregateInputType;
    _min?: TrainingRunLogMinAggregateInputType;
    _max?: TrainingRunLogMaxAggregateInputType;
};
export type TrainingRunLogGroupByOutputType = {
    id: bigint;
    runId: string;
    at: Date;
    message: string;
    _count: TrainingRunLogCountAggregateOutputType | null;
    _avg: TrainingRunLogAvgAggregateOutputType | null;
    _sum: TrainingRunLogSumAggregateOutputType | null;
    _min: TrainingRunLogMinAggregateOutputType | null;
    _max: TrainingRunLogMaxAggregateOutputType | null;
};
export type GetTrainingRunLogGroupByPayload<T extends TrainingRunLogGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<TrainingRunLogGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof TrainingRunLogGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], TrainingRunLogGroupByOutputType[P]> : Prisma.GetScalarType<T[P], TrainingRunLogGroupByOutputType[P]>;
}>>;
export type TrainingRunLogWhereInput = {
    AND?: Prisma.TrainingRunLogWhereInput | Prisma.TrainingRunLogWhereInput[];
    OR?: Prisma.TrainingRunLogWhereInput[];
    NOT?: Prisma.TrainingRunLogWhereInput | Prisma.TrainingRunLogWhereInput[];
    id?: Prisma.BigIntFilter<"TrainingRunLog"> | bigint | number;
    runId?: Prisma.UuidFilter<"TrainingRunLog"> | string;
    at?: Prisma.DateTimeFilter<"TrainingRunLog"> | Date | string;
    message?: Prisma.StringFilter<"TrainingRunLog"> | string;
    run?: Prisma.XOR<Prisma.TrainingRunScalarRelationFilter, Prisma.TrainingRunWhereInput>;
};
export type TrainingRunLogOrderByWithRelationInput = {
    id?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    at?: Prisma.SortOrder;
    message?: Prisma.SortOrder;
    run?: Prisma.TrainingRunOrderByWithRelationInput;
};
export type TrainingRunLogWhereUniqueInput = Prisma.AtLeast<{
    id?: bigint | number;
    AND?: Prisma.TrainingRunLogWhereInput | Prisma.TrainingRunLogWhereInput[];
    OR?: Prisma.TrainingRunLogWhereInput[];
    NOT?: Prisma.TrainingRunLogWhereInput | Prisma.TrainingRunLogWhereInput[];
    runId?: Prisma.UuidFilter<"TrainingRunLog"> | string;
    at?: Prisma.DateTimeFilter<"TrainingRunLog"> | Date | string;
    message?: Prisma.StringFilter<"TrainingRunLog"> | string;
    run?: Prisma.XOR<Prisma.TrainingRunScalarRelationFilter, Prisma.TrainingRunWhereInput>;
}, "id">;
export type TrainingRunLogOrderByWithAggregationInput = {
    id?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    at?: Prisma.SortOrder;
    message?: Prisma.SortOrder;
    _count?: Prisma.TrainingRunLogCountOrderByAggregateInput;
    _avg?: Prisma.TrainingRunLogAvgOrderByAggregateInput;
    _max?: Prisma.TrainingRunLogMaxOrderByAggregateInput;
    _min?: Prisma.TrainingRunLogMinOrderByAggregateInput;
    _sum?: Prisma.TrainingRunLogSumOrderByAggregateInput;
};
export type TrainingRunLogScalarWhereWithAggregatesInput = {
    AND?: Prisma.TrainingRunLogScalarWhereWithAggregatesInput | Prisma.TrainingRunLogScalarWhereWithAggregatesInput[];
    OR?: Prisma.TrainingRunLogScalarWhereWithAggregatesInput[];
    NOT?: Prisma.TrainingRunLogScalarWhereWithAggregatesInput | Prisma.TrainingRunLogScalarWhereWithAggregatesInput[];
    id?: Prisma.BigIntWithAggregatesFilter<"TrainingRunLog"> | bigint | number;
    runId?: Prisma.UuidWithAggregatesFilter<"TrainingRunLog"> | string;
    at?: Prisma.DateTimeWithAggregatesFilter<"TrainingRunLog"> | Date | string;
    message?: Prisma.StringWithAggregatesFilter<"TrainingRunLog"> | string;
};
export type TrainingRunLogCreateInput = {
    id?: bigint | number;
    at?: Date | string;
    message: string;
    run: Prisma.TrainingRunCreateNestedOneWithoutLogInput;
};
export type TrainingRunLogUncheckedCreateInput = {
    id?: bigint | number;
    runId: string;
    at?: Date | string;
    message: string;
};
export type TrainingRunLogUpdateInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    message?: Prisma.StringFieldUpdateOperationsInput | string;
    run?: Prisma.TrainingRunUpdateOneRequiredWithoutLogNestedInput;
};
export type TrainingRunLogUncheckedUpdateInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    message?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type TrainingRunLogCreateManyInput = {
    id?: bigint | number;
    runId: string;
    at?: Date | string;
    message: string;
};
export type TrainingRunLogUpdateManyMutationInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    message?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type TrainingRunLogUncheckedUpdateManyInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    message?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type TrainingRunLogListRelationFilter = {
    every?: Prisma.TrainingRunLogWhereInput;
    some?: Prisma.TrainingRunLogWhereInput;
    none?: Prisma.TrainingRunLogWhereInput;
};
export type TrainingRunLogOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type TrainingRunLogCountOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    at?: Prisma.SortOrder;
    message?: Prisma.SortOrder;
};
export type TrainingRunLogAvgOrderByAggregateInput = {
    id?: Prisma.SortOrder;
};
export type TrainingRunLogMaxOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    at?: Prisma.SortOrder;
    message?: Prisma.SortOrder;
};
export type TrainingRunLogMinOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    at?: Prisma.SortOrder;
    message?: Prisma.SortOrder;
};
export type TrainingRunLogSumOrderByAggregateInput = {
    id?: Prisma.SortOrder;
};
export type TrainingRunLogCreateNestedManyWithoutRunInput = {
    create?: Prisma.XOR<Prisma.TrainingRunLogCreateWithoutRunInput, Prisma.TrainingRunLogUncheckedCreateWithoutRunInput> | Prisma.TrainingRunLogCreateWithoutRunInput[] | Prisma.TrainingRunLogUncheckedCreateWithoutRunInput[];
    connectOrCreate?: Prisma.TrainingRunLogCreateOrConnectWithoutRunInput | Prisma.TrainingRunLogCreateOrConnectWithoutRunInput[];
    createMany?: Prisma.TrainingRunLogCreateManyRunInputEnvelope;
    connect?: Prisma.TrainingRunLogWhereUniqueInput | Prisma.TrainingRunLogWhereUniqueInput[];
};
export type TrainingRunLogUncheckedCreateNestedManyWithoutRunInput = {
    create?: Prisma.XOR<Prisma.TrainingRunLogCreateWithoutRunInput, Prisma.TrainingRunLogUncheckedCreateWithoutRunInput> | Prisma.TrainingRunLogCreateWithoutRunInput[] | Prisma.TrainingRunLogUncheckedCreateWithoutRunInput[];
    connectOrCreate?: Prisma.TrainingRunLogCreateOrConnectWithoutRunInput | Prisma.TrainingRunLogCreateOrConnectWithoutRunInput[];
    createMany?: Prisma.TrainingRunLogCreateManyRunInputEnvelope;
    connect?: Prisma.TrainingRunLogWhereUniqueInput | Prisma.TrainingRunLogWhereUniqueInput[];
};
export type TrainingRunLogUpdateManyWithoutRunNestedInput = {
    create?: Prisma.XOR<Prisma.TrainingRunLogCreateWithoutRunInput, Prisma.TrainingRunLogUncheckedCreateWithoutRunInput> | Prisma.TrainingRunLogCreateWithoutRunInput[] | Prisma.TrainingRunLogUncheckedCreateWithoutRunInput[];
    connectOrCreate?: Prisma.TrainingRunLogCreateOrConnectWithoutRunInput | Prisma.TrainingRunLogCreateOrConnectWithoutRunInput[];
    upsert?: Prisma.TrainingRunLogUpsertWithWhereUniqueWithoutRunInput | Prisma.TrainingRunLogUpsertWithWhereUniqueWithoutRunInput[];
    createMany?: Prisma.TrainingRunLogCreateManyRunInputEnvelope;
    set?: Prisma.TrainingRunLogWhereUniqueInput | Prisma.TrainingRunLogWhereUniqueInput[];
    disconnect?: Prisma.TrainingRunLogWhereUniqueInput | Prisma.TrainingRunLogWhereUniqueInput[];
    delete?: Prisma.TrainingRunLogWhereUniqueInput | Prisma.TrainingRunLogWhereUniqueInput[];
    connect?: Prisma.TrainingRunLogWhereUniqueInput | Prisma.TrainingRunLogWhereUniqueInput[];
    update?: Prisma.TrainingRunLogUpdateWithWhereUniqueWithoutRunInput | Prisma.TrainingRunLogUpdateWithWhereUniqueWithoutRunInput[];
    updateMany?: Prisma.TrainingRunLogUpdateManyWithWhereWithoutRunInput | Prisma.TrainingRunLogUpdateManyWithWhereWithoutRunInput[];
    deleteMany?: Prisma.TrainingRunLogScalarWhereInput | Prisma.TrainingRunLogScalarWhereInput[];
};
export type TrainingRunLogUncheckedUpdateManyWithoutRunNestedInput = {
    create?: Prisma.XOR<Prisma.TrainingRunLogCreateWithoutRunInput, Prisma.TrainingRunLogUncheckedCreateWithoutRunInput> | Prisma.TrainingRunLogCreateWithoutRunInput[] | Prisma.TrainingRunLogUncheckedCreateWithoutRunInput[];
    connectOrCreate?: Prisma.TrainingRunLogCreateOrConnectWithoutRunInput | Prisma.TrainingRunLogCreateOrConnectWithoutRunInput[];
    upsert?: Prisma.TrainingRunLogUpsertWithWhereUniqueWithoutRunInput | Prisma.TrainingRunLogUpsertWithWhereUniqueWithoutRunInput[];
    createMany?: Prisma.TrainingRunLogCreateManyRunInputEnvelope;
    set?: Prisma.TrainingRunLogWhereUniqueInput | Prisma.TrainingRunLogWhereUniqueInput[];
    disconnect?: Prisma.TrainingRunLogWhereUniqueInput | Prisma.TrainingRunLogWhereUniqueInput[];
    delete?: Prisma.TrainingRunLogWhereUniqueInput | Prisma.TrainingRunLogWhereUniqueInput[];
    connect?: Prisma.TrainingRunLogWhereUniqueInput | Prisma.TrainingRunLogWhereUniqueInput[];
    update?: Prisma.TrainingRunLogUpdateWithWhereUniqueWithoutRunInput | Prisma.TrainingRunLogUpdateWithWhereUniqueWithoutRunInput[];
    updateMany?: Prisma.TrainingRunLogUpdateManyWithWhereWithoutRunInput | Prisma.TrainingRunLogUpdateManyWithWhereWithoutRunInput[];
    deleteMany?: Prisma.TrainingRunLogScalarWhereInput | Prisma.TrainingRunLogScalarWhereInput[];
};
export type TrainingRunLogCreateWithoutRunInput = {
    id?: bigint | number;
    at?: Date | string;
    message: string;
};
export type TrainingRunLogUncheckedCreateWithoutRunInput = {
    id?: bigint | number;
    at?: Date | string;
    message: string;
};
export type TrainingRunLogCreateOrConnectWithoutRunInput = {
    where: Prisma.TrainingRunLogWhereUniqueInput;
    create: Prisma.XOR<Prisma.TrainingRunLogCreateWithoutRunInput, Prisma.TrainingRunLogUncheckedCreateWithoutRunInput>;
};
export type TrainingRunLogCreateManyRunInputEnvelope = {
    data: Prisma.TrainingRunLogCreateManyRunInput | Prisma.TrainingRunLogCreateManyRunInput[];
    skipDuplicates?: boolean;
};
export type TrainingRunLogUpsertWithWhereUniqueWithoutRunInput = {
    where: Prisma.TrainingRunLogWhereUniqueInput;
    update: Prisma.XOR<Prisma.TrainingRunLogUpdateWithoutRunInput, Prisma.TrainingRunLogUncheckedUpdateWithoutRunInput>;
    create: Prisma.XOR<Prisma.TrainingRunLogCreateWithoutRunInput, Prisma.TrainingRunLogUncheckedCreateWithoutRunInput>;
};
export type TrainingRunLogUpdateWithWhereUniqueWithoutRunInput = {
    where: Prisma.TrainingRunLogWhereUniqueInput;
    data: Prisma.XOR<Prisma.TrainingRunLogUpdateWithoutRunInput, Prisma.TrainingRunLogUncheckedUpdateWithoutRunInput>;
};
export type TrainingRunLogUpdateManyWithWhereWithoutRunInput = {
    where: Prisma.TrainingRunLogScalarWhereInput;
    data: Prisma.XOR<Prisma.TrainingRunLogUpdateManyMutationInput, Prisma.TrainingRunLogUncheckedUpdateManyWithoutRunInput>;
};
export type TrainingRunLogScalarWhereInput = {
    AND?: Prisma.TrainingRunLogScalarWhereInput | Prisma.TrainingRunLogScalarWhereInput[];
    OR?: Prisma.TrainingRunLogScalarWhereInput[];
    NOT?: Prisma.TrainingRunLogScalarWhereInput | Prisma.TrainingRunLogScalarWhereInput[];
    id?: Prisma.BigIntFilter<"TrainingRunLog"> | bigint | number;
    runId?: Prisma.UuidFilter<"TrainingRunLog"> | string;
    at?: Prisma.DateTimeFilter<"TrainingRunLog"> | Date | string;
    message?: Prisma.StringFilter<"TrainingRunLog"> | string;
};
export type TrainingRunLogCreateManyRunInput = {
    id?: bigint | number;
    at?: Date | string;
    message: string;
};
export type TrainingRunLogUpdateWithoutRunInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    message?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type TrainingRunLogUncheckedUpdateWithoutRunInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    message?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type TrainingRunLogUncheckedUpdateManyWithoutRunInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    message?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type TrainingRunLogSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    runId?: boolean;
    at?: boolean;
    message?: boolean;
    run?: boolean | Prisma.TrainingRunDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["trainingRunLog"]>;
export type TrainingRunLogSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    runId?: boolean;
    at?: boolean;
    message?: boolean;
    run?: boolean | Prisma.TrainingRunDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["trainingRunLog"]>;
export type TrainingRunLogSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    runId?: boolean;
    at?: boolean;
    message?: boolean;
    run?: boolean | Prisma.TrainingRunDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["trainingRunLog"]>;
export type TrainingRunLogSelectScalar = {
    id?: boolean;
    runId?: boolean;
    at?: boolean;
    message?: boolean;
};
export type TrainingRunLogOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"id" | "runId" | "at" | "message", ExtArgs["result"]["trainingRunLog"]>;
export type TrainingRunLogInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    run?: boolean | Prisma.TrainingRunDefaultArgs<ExtArgs>;
};
export type TrainingRunLogIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    run?: boolean | Prisma.TrainingRunDefaultArgs<ExtArgs>;
};
export type TrainingRunLogIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    run?: boolean | Prisma.TrainingRunDefaultArgs<ExtArgs>;
};
export type $TrainingRunLogPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "TrainingRunLog";
    objects: {
        run: Prisma.$TrainingRunPayload<ExtArgs>;
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        id: bigint;
        runId: string;
        at: Date;
        message: string;
    }, ExtArgs["result"]["trainingRunLog"]>;
    composites: {};
};
export type TrainingRunLogGetPayload<S extends boolean | null | undefined | TrainingRunLogDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$TrainingRunLogPayload, S>;
export type TrainingRunLogCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<TrainingRunLogFindManyArgs, 'select' | 'include' | 'distinct' | 'omit'> & {
    select?: TrainingRunLogCountAggregateInputType | true;
};
export interface TrainingRunLogDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['TrainingRunLog'];
        meta: {
            name: 'TrainingRunLog';
        };
    };
    /**
     * Find zero or one TrainingRunLog that matches the filter.
     * @param {TrainingRunLogFindUniqueArgs} args - Arguments to find a TrainingRunLog
     * @example
     * // Get one TrainingRunLog
     * const trainingRunLog = await prisma.trainingRunLog.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends TrainingRunLogFindUniqueArgs>(args: Prisma.SelectSubset<T, TrainingRunLogFindUniqueArgs<ExtArgs>>): Prisma.Prisma__TrainingRunLogClient<runtime.Types.Result.GetResult<Prisma.$TrainingRunLogPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one TrainingRunLog that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {TrainingRunLogFindUniqueOrThrowArgs} args - Arguments to find a TrainingRunLog
     * @example
     * // Get one TrainingRunLog
     * const trainingRunLog = await prisma.trainingRunLog.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends TrainingRunLogFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, TrainingRunLogFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__TrainingRunLogClient<runtime.Types.Result.GetResult<Prisma.$TrainingRunLogPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first TrainingRunLog that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {TrainingRunLogFindFirstArgs} args - Arguments to find a TrainingRunLog
     * @example
     * // Get one TrainingRunLog
     * const trainingRunLog = await prisma.trainingRunLog.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends TrainingRunLogFindFirstArgs>(args?: Prisma.SelectSubset<T, TrainingRunLogFindFirstArgs<ExtArgs>>): Prisma.Prisma__TrainingRunLogClient<runtime.Types.Result.GetResult<Prisma.$TrainingRunLogPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first TrainingRunLog that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {TrainingRunLogFindFirstOrThrowArgs} args - Arguments to find a TrainingRunLog
     * @example
     * // Get one TrainingRunLog
     * const trainingRunLog = await prisma.trainingRunLog.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends TrainingRunLogFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, TrainingRunLogFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__TrainingRunLogClient<runtime.Types.Result.GetResult<Prisma.$TrainingRunLogPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more TrainingRunLogs that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {TrainingRunLogFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all TrainingRunLogs
     * const trainingRunLogs = await prisma.trainingRunLog.findMany()
     *
     * // Get first 10 TrainingRunLogs
     * const trainingRunLogs = await prisma.trainingRunLog.findMany({ take: 10 })
     *
     * // Only select the `id`
     * const trainingRunLogWithIdOnly = await prisma.trainingRunLog.findMany({ select: { id: true } })
     *
     */
    findMany<T extends TrainingRunLogFindManyArgs>(args?: Prisma.SelectSubset<T, TrainingRunLogFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$TrainingRunLogPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a TrainingRunLog.
     * @param {TrainingRunLogCreateArgs} args - Arguments to create a TrainingRunLog.
     * @example
     * // Create one TrainingRunLog
     * const TrainingRunLog = await prisma.trainingRunLog.create({
     *   data: {
     *     // ... data to create a TrainingRunLog
     *   }
     * })
     *
     */
    create<T extends TrainingRunLogCreateArgs>(args: Prisma.SelectSubset<T, TrainingRunLogCreateArgs<ExtArgs>>): Prisma.Prisma__TrainingRunLogClient<runtime.Types.Result.GetResult<Prisma.$TrainingRunLogPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many TrainingRunLogs.
     * @param {TrainingRunLogCreateManyArgs} args - Arguments to create many TrainingRunLogs.
     * @example
     * // Create many TrainingRunLogs
     * const trainingRunLog = await prisma.trainingRunLog.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends TrainingRunLogCreateManyArgs>(args?: Prisma.SelectSubset<T, TrainingRunLogCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many TrainingRunLogs and returns the data saved in the database.
     * @param {TrainingRunLogCreateManyAndReturnArgs} args - Arguments to create many TrainingRunLogs.
     * @example
     * // Create many TrainingRunLogs
     * const trainingRunLog = await prisma.trainingRunLog.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many TrainingRunLogs and only return the `id`
     * const trainingRunLogWithIdOnly = await prisma.trainingRunLog.createManyAndReturn({
     *   select: { id: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends TrainingRunLogCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, TrainingRunLogCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$TrainingRunLogPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a TrainingRunLog.
     * @param {TrainingRunLogDeleteArgs} args - Arguments to delete one TrainingRunLog.
     * @example
     * // Delete one TrainingRunLog
     * const TrainingRunLog = await prisma.trainingRunLog.delete({
     *   where: {
     *     // ... filter to delete one TrainingRunLog
     *   }
     * })
     *
     */
    delete<T extends TrainingRunLogDeleteArgs>(args: Prisma.SelectSubset<T, TrainingRunLogDeleteArgs<ExtArgs>>): Prisma.Prisma__TrainingRunLogClient<runtime.Types.Result.GetResult<Prisma.$TrainingRunLogPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one TrainingRunLog.
     * @param {TrainingRunLogUpdateArgs} args - Arguments to update one TrainingRunLog.
     * @example
     * // Update one TrainingRunLog
     * const trainingRunLog = await prisma.trainingRunLog.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends TrainingRunLogUpdateArgs>(args: Prisma.SelectSubset<T, TrainingRunLogUpdateArgs<ExtArgs>>): Prisma.Prisma__TrainingRunLogClient<runtime.Types.Result.GetResult<Prisma.$TrainingRunLogPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more TrainingRunLogs.
     * @param {TrainingRunLogDeleteManyArgs} args - Arguments to filter TrainingRunLogs to delete.
     * @example
     * // Delete a few TrainingRunLogs
     * const { count } = await prisma.trainingRunLog.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends TrainingRunLogDeleteManyArgs>(args?: Prisma.SelectSubset<T, TrainingRunLogDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more TrainingRunLogs.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {TrainingRunLogUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many TrainingRunLogs
     * const trainingRunLog = await prisma.trainingRunLog.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends TrainingRunLogUpdateManyArgs>(args: Prisma.SelectSubset<T, TrainingRunLogUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more TrainingRunLogs and returns the data updated in the database.
     * @param {TrainingRunLogUpdateManyAndReturnArgs} args - Arguments to update many TrainingRunLogs.
     * @example
     * // Update many TrainingRunLogs
     * const trainingRunLog = await prisma.trainingRunLog.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more TrainingRunLogs and only return the `id`
     * const trainingRunLogWithIdOnly = await prisma.trainingRunLog.updateManyAndReturn({
     *   select: { id: true },
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    updateManyAndReturn<T extends TrainingRunLogUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, TrainingRunLogUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$TrainingRunLogPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one TrainingRunLog.
     * @param {TrainingRunLogUpsertArgs} args - Arguments to update or create a TrainingRunLog.
     * @example
     * // Update or create a TrainingRunLog
     * const trainingRunLog = await prisma.trainingRunLog.upsert({
     *   create: {
     *     // ... data to create a TrainingRunLog
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the TrainingRunLog we want to update
     *   }
     * })
     */
    upsert<T extends TrainingRunLogUpsertArgs>(args: Prisma.SelectSubset<T, TrainingRunLogUpsertArgs<ExtArgs>>): Prisma.Prisma__TrainingRunLogClient<runtime.Types.Result.GetResult<Prisma.$TrainingRunLogPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of TrainingRunLogs.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {TrainingRunLogCountArgs} args - Arguments to filter TrainingRunLogs to count.
     * @example
     * // Count the number of TrainingRunLogs
     * const count = await prisma.trainingRunLog.count({
     *   where: {
     *     // ... the filter for the TrainingRunLogs we want to count
     *   }
     * })
    **/
    count<T extends TrainingRunLogCountArgs>(args?: Prisma.Subset<T, TrainingRunLogCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], TrainingRunLogCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a TrainingRunLog.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {TrainingRunLogAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
     * @example
     * // Ordered by age ascending
     * // Where email contains prisma.io
     * // Limited to the 10 users
     * const aggregations = await prisma.user.aggregate({
     *   _avg: {
     *     age: true,
     *   },
     *   where: {
     *     email: {
     *       contains: "prisma.io",
     *     },
     *   },
     *   orderBy: {
     *     age: "asc",
     *   },
     *   take: 10,
     * })
    **/
    aggregate<T extends TrainingRunLogAggregateArgs>(args: Prisma.Subset<T, TrainingRunLogAggregateArgs>): Prisma.PrismaPromise<GetTrainingRunLogAggregateType<T>>;
    /**
     * Group by TrainingRunLog.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {TrainingRunLogGroupByArgs} args - Group by arguments.
     * @example
     * // Group by city, order by createdAt, get count
     * const result = await prisma.user.groupBy({
     *   by: ['city', 'createdAt'],
     *   orderBy: {
     *     createdAt: true
     *   },
     *   _count: {
     *     _all: true
     *   },
     * })
     *
    **/
    groupBy<T extends TrainingRunLogGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: TrainingRunLogGroupByArgs['orderBy'];
    } : {
        orderBy?: TrainingRunLogGroupByArgs['orderBy'];
    }, OrderFields extends Prisma.ExcludeUnderscoreKeys<Prisma.Keys<Prisma.MaybeTupleToUnion<T['orderBy']>>>, ByFields extends Prisma.MaybeTupleToUnion<T['by']>, ByValid extends Prisma.Has<ByFields, OrderFields>, HavingFields extends Prisma.GetHavingFields<T['having']>, HavingValid extends Prisma.Has<ByFields, HavingFields>, ByEmpty extends T['by'] extends never[] ? Prisma.True : Prisma.False, InputErrors extends ByEmpty extends Prisma.True ? `Error: "by" must not be empty.` : HavingValid extends Prisma.False ? {
        [P in HavingFields]: P extends ByFields ? never : P extends string ? `Error: Field "${P}" used in "having" needs to be provided in "by".` : [
            Error,
            'Field ',
            P,
            ` in "having" needs to be provided in "by"`
        ];
    }[HavingFields] : 'take' extends Prisma.Keys<T> ? 'orderBy' extends Prisma.Keys<T> ? ByValid extends Prisma.True ? {} : {
        [P in OrderFields]: P extends ByFields ? never : `Error: Field "${P}" in "orderBy" needs to be provided in "by"`;
    }[OrderFields] : 'Error: If you provide "take", you also need to provide "orderBy"' : 'skip' extends Prisma.Keys<T> ? 'orderBy' extends Prisma.Keys<T> ? ByValid extends Prisma.True ? {} : {
        [P in OrderFields]: P extends ByFields ? never : `Error: Field "${P}" in "orderBy" needs to be provided in "by"`;
    }[OrderFields] : 'Error: If you provide "skip", you also need to provide "orderBy"' : ByValid extends Prisma.True ? {} : {
        [P in OrderFields]: P extends ByFields ? never : `Error: Field "${P}" in "orderBy" needs to be provided in "by"`;
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, TrainingRunLogGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetTrainingRunLogGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the TrainingRunLog model
     */
    readonly fields: TrainingRunLogFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for TrainingRunLog.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__TrainingRunLogClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    run<T extends Prisma.TrainingRunDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.TrainingRunDefaultArgs<ExtArgs>>): Prisma.Prisma__TrainingRunClient<runtime.Types.Result.GetResult<Prisma.$TrainingRunPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
    /**
     * Attaches callbacks for the resolution and/or rejection of the Promise.
     * @param onfulfilled The callback to execute when the Promise is resolved.
     * @param onrejected The callback to execute when the Promise is rejected.
     * @returns A Promise for the completion of which ever callback is executed.
     */
    then<TResult1 = T, TResult2 = never>(onfulfilled?: ((value: T) => TResult1 | PromiseLike<TResult1>) | undefined | null, onrejected?: ((reason: any) => TResult2 | PromiseLike<TResult2>) | undefined | null): runtime.Types.Utils.JsPromise<TResult1 | TResult2>;
    /**
     * Attaches a callback for only the rejection of the Promise.
     * @param onrejected The callback to execute when the Promise is rejected.
     * @returns A Promise for the completion of the callback.
     */
    catch<TResult = never>(onrejected?: ((reason: any) => TResult | PromiseLike<TResult>) | undefined | null): runtime.Types.Utils.JsPromise<T | TResult>;
    /**
     * Attaches a callback that is invoked when the Promise is settled (fulfilled or rejected). The
     * resolved value cannot be modified from the callback.
     * @param onfinally The callback to execute when the Promise is settled (fulfilled or rejected).
     * @returns A Promise for the completion of the callback.
     */
    finally(onfinally?: (() => void) | undefined | null): runtime.Types.Utils.JsPromise<T>;
}
/**
 * Fields of the TrainingRunLog model
 */
export interface TrainingRunLogFieldRefs {
    readonly id: Prisma.FieldRef<"TrainingRunLog", 'BigInt'>;
    readonly runId: Prisma.FieldRef<"TrainingRunLog", 'String'>;
    readonly at: Prisma.FieldRef<"TrainingRunLog", 'DateTime'>;
    readonly message: Prisma.FieldRef<"TrainingRunLog", 'String'>;
}
/**
 * TrainingRunLog findUnique
 */
export type TrainingRunLogFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the TrainingRunLog
     */
    select?: Prisma.TrainingRunLogSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the TrainingRunLog
     */
    omit?: Prisma.TrainingRunLogOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.TrainingRunLogInclude<ExtArgs> | null;
    /**
     * Filter, which TrainingRunLog to fetch.
     */
    where: Prisma.TrainingRunLogWhereUniqueInput;
};
/**
 * TrainingRunLog findUniqueOrThrow
 */
export type TrainingRunLogFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the TrainingRunLog
     */
    select?: Prisma.TrainingRunLogSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the TrainingRunLog
     */
    omit?: Prisma.TrainingRunLogOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.TrainingRunLogInclude<ExtArgs> | null;
    /**
     * Filter, which TrainingRunLog to fetch.
     */
    where: Prisma.TrainingRunLogWhereUniqueInput;
};
/**
 * TrainingRunLog findFirst
 */
export type TrainingRunLogFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the TrainingRunLog
     */
    select?: Prisma.TrainingRunLogSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the TrainingRunLog
     */
    omit?: Prisma.TrainingRunLogOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.TrainingRunLogInclude<ExtArgs> | null;
    /**
     * Filter, which TrainingRunLog to fetch.
     */
    where?: Prisma.TrainingRunLogWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of TrainingRunLogs to fetch.
     */
    orderBy?: Prisma.TrainingRunLogOrderByWithRelationInput | Prisma.TrainingRunLogOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for TrainingRunLogs.
     */
    cursor?: Prisma.TrainingRunLogWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` TrainingRunLogs from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` TrainingRunLogs.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of TrainingRunLogs.
     */
    distinct?: Prisma.TrainingRunLogScalarFieldEnum | Prisma.TrainingRunLogScalarFieldEnum[];
};
/**
 * TrainingRunLog findFirstOrThrow
 */
export type TrainingRunLogFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the TrainingRunLog
     */
    select?: Prisma.TrainingRunLogSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the TrainingRunLog
     */
    omit?: Prisma.TrainingRunLogOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.TrainingRunLogInclude<ExtArgs> | null;
    /**
     * Filter, which TrainingRunLog to fetch.
     */
    where?: Prisma.TrainingRunLogWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of TrainingRunLogs to fetch.
     */
    orderBy?: Prisma.TrainingRunLogOrderByWithRelationInput | Prisma.TrainingRunLogOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for TrainingRunLogs.
     */
    cursor?: Prisma.TrainingRunLogWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` TrainingRunLogs from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` TrainingRunLogs.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of TrainingRunLogs.
     */
    distinct?: Prisma.TrainingRunLogScalarFieldEnum | Prisma.TrainingRunLogScalarFieldEnum[];
};
/**
 * TrainingRunLog findMany
 */
export type TrainingRunLogFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the TrainingRunLog
     */
    select?: Prisma.TrainingRunLogSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the TrainingRunLog
     */
    omit?: Prisma.TrainingRunLogOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.TrainingRunLogInclude<ExtArgs> | null;
    /**
     * Filter, which TrainingRunLogs to fetch.
     */
    where?: Prisma.TrainingRunLogWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of TrainingRunLogs to fetch.
     */
    orderBy?: Prisma.TrainingRunLogOrderByWithRelationInput | Prisma.TrainingRunLogOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing TrainingRunLogs.
     */
    cursor?: Prisma.TrainingRunLogWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` TrainingRunLogs from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` TrainingRunLogs.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of TrainingRunLogs.
     */
    distinct?: Prisma.TrainingRunLogScalarFieldEnum | Prisma.TrainingRunLogScalarFieldEnum[];
};
/**
 * TrainingRunLog create
 */
export type TrainingRunLogCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the TrainingRunLog
     */
    select?: Prisma.TrainingRunLogSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the TrainingRunLog
     */
    omit?: Prisma.TrainingRunLogOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.TrainingRunLogInclude<ExtArgs> | null;
    /**
     * The data needed to create a TrainingRunLog.
     */
    data: Prisma.XOR<Prisma.TrainingRunLogCreateInput, Prisma.TrainingRunLogUncheckedCreateInput>;
};
/**
 * TrainingRunLog createMany
 */
export type TrainingRunLogCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many TrainingRunLogs.
     */
    data: Prisma.TrainingRunLogCreateManyInput | Prisma.TrainingRunLogCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * TrainingRunLog createManyAndReturn
 */
export type TrainingRunLogCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the TrainingRunLog
     */
    select?: Prisma.TrainingRunLogSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the TrainingRunLog
     */
    omit?: Prisma.TrainingRunLogOmit<ExtArgs> | null;
    /**
     * The data used to create many TrainingRunLogs.
     */
    data: Prisma.TrainingRunLogCreateManyInput | Prisma.TrainingRunLogCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.TrainingRunLogIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * TrainingRunLog update
 */
export type TrainingRunLogUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the TrainingRunLog
     */
    select?: Prisma.TrainingRunLogSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the TrainingRunLog
     */
    omit?: Prisma.TrainingRunLogOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.TrainingRunLogInclude<ExtArgs> | null;
    /**
     * The data needed to update a TrainingRunLog.
     */
    data: Prisma.XOR<Prisma.TrainingRunLogUpdateInput, Prisma.TrainingRunLogUncheckedUpdateInput>;
    /**
     * Choose, which TrainingRunLog to update.
     */
    where: Prisma.TrainingRunLogWhereUniqueInput;
};
/**
 * TrainingRunLog updateMany
 */
export type TrainingRunLogUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update TrainingRunLogs.
     */
    data: Prisma.XOR<Prisma.TrainingRunLogUpdateManyMutationInput, Prisma.TrainingRunLogUncheckedUpdateManyInput>;
    /**
     * Filter which TrainingRunLogs to update
     */
    where?: Prisma.TrainingRunLogWhereInput;
    /**
     * Limit how many TrainingRunLogs to update.
     */
    limit?: number;
};
/**
 * TrainingRunLog updateManyAndReturn
 */
export type TrainingRunLogUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the TrainingRunLog
     */
    select?: Prisma.TrainingRunLogSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the TrainingRunLog
     */
    omit?: Prisma.TrainingRunLogOmit<ExtArgs> | null;
    /**
     * The data used to update TrainingRunLogs.
     */
    data: Prisma.XOR<Prisma.TrainingRunLogUpdateManyMutationInput, Prisma.TrainingRunLogUncheckedUpdateManyInput>;
    /**
     * Filter which TrainingRunLogs to update
     */
    where?: Prisma.TrainingRunLogWhereInput;
    /**
     * Limit how many TrainingRunLogs to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.TrainingRunLogIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * TrainingRunLog upsert
 */
export type TrainingRunLogUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the TrainingRunLog
     */
    select?: Prisma.TrainingRunLogSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the TrainingRunLog
     */
    omit?: Prisma.TrainingRunLogOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.TrainingRunLogInclude<ExtArgs> | null;
    /**
     * The filter to search for the TrainingRunLog to update in case it exists.
     */
    where: Prisma.TrainingRunLogWhereUniqueInput;
    /**
     * In case the TrainingRunLog found by the `where` argument doesn't exist, create a new TrainingRunLog with this data.
     */
    create: Prisma.XOR<Prisma.TrainingRunLogCreateInput, Prisma.TrainingRunLogUncheckedCreateInput>;
    /**
     * In case the TrainingRunLog was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.TrainingRunLogUpdateInput, Prisma.TrainingRunLogUncheckedUpdateInput>;
};
/**
 * TrainingRunLog delete
 */
export type TrainingRunLogDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the TrainingRunLog
     */
    select?: Prisma.TrainingRunLogSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the TrainingRunLog
     */
    omit?: Prisma.TrainingRunLogOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.TrainingRunLogInclude<ExtArgs> | null;
    /**
     * Filter which TrainingRunLog to delete.
     */
    where: Prisma.TrainingRunLogWhereUniqueInput;
};
/**
 * TrainingRunLog deleteMany
 */
export type TrainingRunLogDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which TrainingRunLogs to delete
     */
    where?: Prisma.TrainingRunLogWhereInput;
    /**
     * Limit how many TrainingRunLogs to delete.
     */
    limit?: number;
};
/**
 * TrainingRunLog without action
 */
export type TrainingRunLogDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the TrainingRunLog
     */
    select?: Prisma.TrainingRunLogSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the TrainingRunLog
     */
    omit?: Prisma.TrainingRunLogOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.TrainingRunLogInclude<ExtArgs> | null;
};
